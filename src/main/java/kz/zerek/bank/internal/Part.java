package kz.zerek.bank.internal;

import java.util.Arrays;
import java.util.List;
import kz.zerek.bank.Bank;
import kz.zerek.bank.json.ContentVersion;

/**
 * A part of a bank as it is stored.
 *
 * @param position from 0 among the parts of its kind
 * @param hash of the body: of the parts with one id, those with the same hash are the same version
 * @param body JSON
 */
record Part(PartKind kind, int position, String id, String hash, String body) {

    static Part of(PartKind kind, int position, String id, String body) {
        return new Part(kind, position, id, ContentVersion.part(body), body);
    }

    static List<Part> all(Bank bank) {
        return Arrays.stream(PartKind.values())
                .flatMap(kind -> kind.of(bank).stream())
                .toList();
    }
}
