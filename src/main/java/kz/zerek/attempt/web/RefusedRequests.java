package kz.zerek.attempt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import kz.zerek.attempt.UnknownAttemptException;
import kz.zerek.shell.PageLanguage;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a browser, as JSON, why what it asks for is not looked at. Somebody else's attempt is as one that does not exist. */
@RestControllerAdvice(annotations = RestController.class)
class RefusedRequests {

    @ExceptionHandler
    ResponseEntity<String> unknown(UnknownAttemptException e, HttpServletRequest request) {
        return refused(HttpStatus.NOT_FOUND, e.messageKey(), request);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(RefusedRequestException e, HttpServletRequest request) {
        return refused(e.status(), e.messageKey(), request);
    }

    private static ResponseEntity<String> refused(HttpStatus status, String key, HttpServletRequest request) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(AnswerJson.refused(key, Map.of(), PageLanguage.of(request))
                        .toString());
    }
}
