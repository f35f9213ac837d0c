package kz.zerek.attempt.ui;

import java.nio.charset.StandardCharsets;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.web.AttemptRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the taker's browser the {@link Sheet} of an attempt that goes on. One that is finished has no sheet, nor has one
 * whose questions are asked one at a time.
 */
@RestController
class SheetController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Attempts attempts;
    private final Asking asking;

    SheetController(Attempts attempts, Asking asking) {
        this.attempts = attempts;
        this.asking = asking;
    }

    @GetMapping("/attempt/{attempt}/sheet")
    ResponseEntity<String> sheet(AttemptRequest asked) {
        var found = attempts.get(asked.attempt(), asked.taker());
        if (found.isFinished() || found.terms().oneWay())
            return ResponseEntity.status(HttpStatus.GONE).build();
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(Sheet.of(asking, found));
    }
}
