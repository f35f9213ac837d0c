package kz.zerek.attempt.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.UnknownAttemptException;
import kz.zerek.attempt.web.Pace;
import kz.zerek.attempt.web.RequestTaker;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the visitor's browser the {@link Sheet} of an attempt that goes on. An attempt that is not the visitor's is as one
 * that does not exist; one that is finished has no sheet, nor has one whose
 * questions are asked one at a time.
 */
@RestController
class SheetController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Attempts attempts;
    private final Asking asking;
    private final RequestTaker takers;
    private final Pace pace;

    SheetController(Attempts attempts, Asking asking, RequestTaker takers, Pace pace) {
        this.attempts = attempts;
        this.asking = asking;
        this.takers = takers;
        this.pace = pace;
    }

    @GetMapping("/attempt/{attempt}/sheet")
    ResponseEntity<String> sheet(@PathVariable String attempt, HttpServletRequest request) {
        var taker = takers.of(request).orElseThrow(UnknownAttemptException::new);
        if (!pace.allows(taker, request.getRemoteAddr()))
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        var id = AttemptId.of(attempt).orElseThrow(UnknownAttemptException::new);
        var found = attempts.get(id, taker);
        if (found.isFinished() || found.terms().oneWay())
            return ResponseEntity.status(HttpStatus.GONE).build();
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Cache-Control", "no-store")
                .body(Sheet.of(asking, found));
    }

    @ExceptionHandler
    ResponseEntity<Void> unknown(UnknownAttemptException e) {
        return ResponseEntity.notFound().build();
    }
}
