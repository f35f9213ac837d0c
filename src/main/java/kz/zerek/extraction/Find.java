package kz.zerek.extraction;

/** What a text states, to be looked at by a reader before it becomes a fact. */
public sealed interface Find permits DateFind, AcronymFind, ProposalFind {

    /** Where it stands. */
    Span span();

    /** The sentence it stands in. */
    Span sentence();

    /** 0 to 1: how likely it is what it seems. */
    double confidence();
}
