package kz.zerek.correction;

/** A screen of another feature about a fact that was corrected: the page of the fact leads to it. */
public interface CorrectionLink {

    /** The key of its name in the bundles. */
    String title();

    /** @param fact the id of a fact or set */
    String address(String fact);
}
