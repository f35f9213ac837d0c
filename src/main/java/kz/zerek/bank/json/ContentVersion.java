package kz.zerek.bank.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

/** Versions that follow from content alone: the same on any machine, another for any change of a word or of the order. */
public final class ContentVersion {

    private static final int BANK_DIGITS = 16;

    private ContentVersion() {}

    /** A bank under the version of its content: 16 hexadecimal digits of a SHA-256. */
    public static Bank bank(
            List<Document> documents,
            List<Topic> topics,
            List<Actor> actors,
            List<Forum> forums,
            List<Fact> facts,
            List<FactSet> sets) {
        var sha256 = sha256();
        Stream.of(documents, topics, actors, forums, facts, sets).forEach(list -> {
            for (var part : list) update(sha256, BankJson.write(part));
            update(sha256, "");
        });
        var version = HexFormat.of().formatHex(sha256.digest()).substring(0, BANK_DIGITS);
        return new Bank(version, documents, topics, actors, forums, facts, sets);
    }

    /** The version of one part as JSON: 64 hexadecimal digits of its SHA-256. */
    public static String part(String json) {
        return HexFormat.of().formatHex(sha256().digest(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each part ends its line, so that no two lists of parts read the same. */
    private static void update(MessageDigest digest, String json) {
        digest.update((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
