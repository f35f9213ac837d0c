package kz.zerek.bank.json;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Document;
import kz.zerek.bank.Fact;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.Forum;
import kz.zerek.bank.Topic;

/**
 * Versions that follow from content alone: the same on any machine, another for any change of a word or of the order. A
 * part is hashed once as long as it is in use, so that the version of a bank that shares its parts with another costs what
 * the others are.
 */
public final class ContentVersion {

    private static final int BANK_DIGITS = 16;

    /** Parts are compared by identity: none ever changes. */
    private static final Cache<Object, byte[]> HASHES =
            Caffeine.newBuilder().weakKeys().build();

    private ContentVersion() {}

    /** A bank under the version of its content: 16 hexadecimal digits of a SHA-256 over the hashes of its parts. */
    public static Bank bank(
            Collection<Document> documents,
            Collection<Topic> topics,
            Collection<Actor> actors,
            Collection<Forum> forums,
            Collection<Fact> facts,
            Collection<FactSet> sets) {
        var sha256 = sha256();
        Stream.of(documents, topics, actors, forums, facts, sets).forEach(parts -> {
            for (var part : parts) sha256.update(hash(part));
            // Each list ends, so that no two banks read the same.
            sha256.update((byte) '\n');
        });
        var version = HexFormat.of().formatHex(sha256.digest()).substring(0, BANK_DIGITS);
        return new Bank(version, documents, topics, actors, forums, facts, sets);
    }

    /**
     * The same bank with a fact in the place of the one that has its id.
     *
     * @throws IllegalArgumentException if there is none, or the fact refers to what the bank does not have
     */
    public static Bank corrected(Bank bank, Fact fact) {
        List<Fact> facts = new ArrayList<>(bank.facts());
        facts.set(facts.indexOf(bank.fact(fact.id())), fact);
        return bank(bank.documents(), bank.topics(), bank.actors(), bank.forums(), facts, bank.sets());
    }

    /** The version of one part: 64 hexadecimal digits of the SHA-256 of its JSON. */
    public static String part(Object part) {
        return HexFormat.of().formatHex(hash(part));
    }

    private static byte[] hash(Object part) {
        return HASHES.get(part, json -> sha256().digest(BankJson.write(json).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
