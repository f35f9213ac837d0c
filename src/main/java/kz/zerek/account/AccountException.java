package kz.zerek.account;

import java.util.Locale;
import java.util.Map;

/** What somebody asked for could not be done, and changed nothing. The message is for logs. */
public final class AccountException extends RuntimeException {

    public enum Problem {
        /** There is no such person, or not for whoever asks. */
        UNKNOWN,
        /** The role does not allow it. */
        FORBIDDEN,
        /** No such login, another password, or a card that was replaced: which, is not told. */
        WRONG,
        /** Too many sign-ins failed. */
        LIMITED,
        /** The link was used, is too old, or never was. */
        LINK,
        NAME,
        LOGIN,
        LOGIN_TAKEN,
        PASSWORD_SHORT,
        PASSWORD_LONG,
        PASSWORD_WEAK,
        /** There must be an owner. */
        LAST_OWNER
    }

    private final Problem problem;
    private final Map<String, Object> arguments;

    public AccountException(Problem problem) {
        this(problem, Map.of());
    }

    AccountException(Problem problem, Map<String, Object> arguments) {
        super(problem.name());
        this.problem = problem;
        this.arguments = Map.copyOf(arguments);
    }

    public Problem problem() {
        return problem;
    }

    /** The key in the bundles, {@code account.error.…}. */
    public String messageKey() {
        return "account.error." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The arguments of the message by name. */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
