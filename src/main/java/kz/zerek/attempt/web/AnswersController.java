package kz.zerek.attempt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.zerek.attempt.KeptAnswer;
import kz.zerek.attempt.KeptAnswers;
import kz.zerek.shell.PageLanguage;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the answers that a browser kept: a list of {@link AnswerJson}, in the order in which they were given. What became of
 * each is told as JSON.
 */
@RestController
class AnswersController {

    /** Of one request: a browser that has more sends the rest with the next. */
    static final int MOST_ANSWERS = 50;

    /** Fifty of the longest that can be typed, of the costliest letters. */
    static final int MOST_BYTES = 400_000;

    private final KeptAnswers kept;

    AnswersController(KeptAnswers kept) {
        this.kept = kept;
    }

    @PostMapping(path = "/attempt/{attempt}/answers", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> save(AttemptRequest asked, HttpServletRequest request) throws IOException {
        var answers = answers(request);
        var delivery = kept.save(asked.attempt(), asked.taker(), answers);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(AnswerJson.write(delivery, answers, PageLanguage.of(request)));
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
}
