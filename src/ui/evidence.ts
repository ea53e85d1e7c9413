/** The evidence that a claim's reference points at. */
import type { ClaimRef } from '../messages/contract.ts'
import type { Evidence, Reading } from '../reading/types.ts'

/** Undefined where the reading has no such claim (any more). */
export function evidenceOf(reading: Reading, { part, index, evidence }: ClaimRef): Evidence | undefined {
  switch (part) {
    case 'author':
      return reading.authors[index]?.evidence[evidence]
    case 'outlet':
      return reading.outlet.evidence[evidence]
    case 'origin':
      return reading.origins[index]?.evidence[evidence]
    case 'caveat':
      return reading.caveats[index]?.evidence[evidence]
    case 'conflict':
      return reading.conflicts[index]?.claims[evidence]?.evidence
  }
}
