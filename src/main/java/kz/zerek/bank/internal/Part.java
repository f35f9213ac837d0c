package kz.zerek.bank.internal;

import kz.zerek.bank.json.BankJson;
import kz.zerek.bank.json.ContentVersion;

/** A part of a bank, to be stored. */
record Part(PartKind kind, String id, Object content) {

    /** Of the parts with one id, those with the same hash are the same version. */
    String hash() {
        return ContentVersion.part(content);
    }

    /** JSON. */
    String body() {
        return BankJson.write(content);
    }

    /** Parts that both banks share are found to be so without a look at what they say. */
    boolean isSameAs(Part other) {
        return content == other.content || hash().equals(other.hash());
    }
}
