package kz.zerek.bank.internal;

import java.util.HashMap;
import java.util.Map;

/** The versions that parts have in the store, and the next ones that they get. */
final class StoredVersions {

    private record Name(PartKind kind, String id) {}

    private final Map<Name, Map<String, Integer>> byHash = new HashMap<>();

    void add(PartKind kind, String id, String hash, int version) {
        byHash.computeIfAbsent(new Name(kind, id), _ -> new HashMap<>()).put(hash, version);
    }

    boolean has(Part part) {
        return hashes(part).containsKey(part.hash());
    }

    /** Gives the next version to a part that the store does not have. */
    int addNext(Part part) {
        int next = hashes(part).size() + 1;
        add(part.kind(), part.id(), part.hash(), next);
        return next;
    }

    /** The version of a part that the store has. */
    int of(Part part) {
        return hashes(part).get(part.hash());
    }

    private Map<String, Integer> hashes(Part part) {
        return byHash.getOrDefault(new Name(part.kind(), part.id()), Map.of());
    }
}
