package kz.zerek.attempt.web;

import org.springframework.http.HttpStatus;

/** A request that no page of ours sends so, or so often. */
final class RefusedRequestException extends RuntimeException {

    private final HttpStatus status;
    private final String messageKey;

    RefusedRequestException(HttpStatus status, String messageKey) {
        super(messageKey);
        this.status = status;
        this.messageKey = messageKey;
    }

    static RefusedRequestException unreadable(HttpStatus status) {
        return new RefusedRequestException(status, "attempt.error.request");
    }

    static RefusedRequestException tooOften() {
        return new RefusedRequestException(HttpStatus.TOO_MANY_REQUESTS, "attempt.error.too-often");
    }

    HttpStatus status() {
        return status;
    }

    String messageKey() {
        return messageKey;
    }
}
