package kz.zerek.correction;

import java.util.Locale;

/** What is thought of a fact. */
public enum Status {
    /** Nobody has reviewed it as it is. */
    DRAFT,
    REVIEWED,
    DISPUTED;

    /** The name in bundles and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
