package kz.zerek.bank;

import java.util.List;

/**
 * One thing the bank holds to be true, with its source. A fact never changes: an edited fact is a new version under the
 * same id.
 */
public sealed interface Fact extends Subject permits DateFact, AcronymFact, ProposalFact {

    /** The numbers that belong to the fact, each of which can be asked. */
    List<Detail> details();
}
