package kz.zerek.question;

import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;

/** A bank of which a question cannot be made or put into words, though each of its parts is well formed. */
public class UnaskableBankException extends RuntimeException {

    private final String subject;

    UnaskableBankException(String subject, RuntimeException cause) {
        super(subject + ": " + cause, cause);
        this.subject = subject;
    }

    /** The id of the fact or set that the question was to be about. */
    public String subject() {
        return subject;
    }

    /** One line: the id of the fact or set that the question was to be about, and what failed. */
    public String text(Language language) {
        var values = Map.of("subject", subject, "detail", String.valueOf(getCause()));
        return Messages.bundled().text(language, "bank.unaskable", values);
    }
}
