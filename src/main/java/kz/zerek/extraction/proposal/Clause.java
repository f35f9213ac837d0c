package kz.zerek.extraction.proposal;

import kz.zerek.extraction.ProposalFind.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of a proposal.
 *
 * @param what null if the sentence only announces proposals
 * @param occasion as far as this sentence tells it
 */
record Clause(@Nullable Range what, Occasion occasion, Rule rule) {}
