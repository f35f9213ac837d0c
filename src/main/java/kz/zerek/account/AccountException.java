package kz.zerek.account;

import java.util.Map;
import kz.zerek.language.message.RefusedException;

/** What somebody asked for could not be done, and changed nothing. */
public final class AccountException extends RefusedException {

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

    public AccountException(Problem problem) {
        this(problem, Map.of());
    }

    AccountException(Problem problem, Map<String, Object> arguments) {
        super("account.error.", problem, arguments);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
