package kz.zerek.bank.file;

import java.util.Map;

/** A value that its field cannot hold. */
final class UnfitValueException extends Exception {

    private final String reason;
    private final transient Map<String, ?> arguments;

    UnfitValueException(String reason, Map<String, ?> arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = arguments;
    }

    String reason() {
        return reason;
    }

    Map<String, ?> arguments() {
        return arguments;
    }
}
