package kz.zerek.attempt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.KeptAnswer;
import kz.zerek.attempt.KeptAnswers;
import kz.zerek.attempt.UnknownAttemptException;
import kz.zerek.shell.PageLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the answers that a browser kept: a list of {@link AnswerJson}, in the order in which they were given. All is told as
 * JSON: what became of each, or why nothing was looked at. An attempt that is not the visitor's is as one that does not exist.
 */
@RestController
class AnswersController {

    /** Of one request: a browser that has more sends the rest with the next. */
    static final int MOST_ANSWERS = 50;

    /** Fifty of the longest that can be typed, of the costliest letters. */
    static final int MOST_BYTES = 400_000;

    private final KeptAnswers kept;
    private final RequestTaker takers;
    private final Pace pace;

    AnswersController(KeptAnswers kept, RequestTaker takers, Pace pace) {
        this.kept = kept;
        this.takers = takers;
        this.pace = pace;
    }

    @PostMapping(path = "/attempt/{attempt}/answers", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> save(@PathVariable String attempt, HttpServletRequest request) throws IOException {
        if (!OwnPage.sent(request)) throw RefusedRequestException.unreadable(HttpStatus.FORBIDDEN);
        var taker = takers.of(request).orElseThrow(UnknownAttemptException::new);
        if (!pace.allows(taker, request.getRemoteAddr())) throw RefusedRequestException.tooOften();
        var id = AttemptId.of(attempt).orElseThrow(UnknownAttemptException::new);
        var answers = answers(request);
        var delivery = kept.save(id, taker, answers);
        return json(HttpStatus.OK, AnswerJson.write(delivery, answers, PageLanguage.of(request)));
    }

    private static List<KeptAnswer> answers(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType()))
            throw RefusedRequestException.unreadable(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) throw RefusedRequestException.unreadable(HttpStatus.CONTENT_TOO_LARGE);
        var answers = read(new String(body, StandardCharsets.UTF_8));
        if (answers.size() > MOST_ANSWERS) throw RefusedRequestException.unreadable(HttpStatus.CONTENT_TOO_LARGE);
        return answers;
    }

    private static List<KeptAnswer> read(String body) {
        try {
            return AnswerJson.readAll(body);
        } catch (IllegalArgumentException e) {
            throw RefusedRequestException.unreadable(HttpStatus.BAD_REQUEST);
        }
    }

    private static boolean isJson(String contentType) {
        try {
            return contentType != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    @ExceptionHandler
    ResponseEntity<String> unknown(UnknownAttemptException e, HttpServletRequest request) {
        return refused(HttpStatus.NOT_FOUND, e.messageKey(), request);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(RefusedRequestException e, HttpServletRequest request) {
        return refused(e.status(), e.messageKey(), request);
    }

    private static ResponseEntity<String> refused(HttpStatus status, String key, HttpServletRequest request) {
        return json(
                status,
                AnswerJson.refused(key, Map.of(), PageLanguage.of(request)).toString());
    }

    private static ResponseEntity<String> json(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(body);
    }
}
