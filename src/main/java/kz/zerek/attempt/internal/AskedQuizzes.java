package kz.zerek.attempt.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.UnknownAttemptException;
import kz.zerek.attempt.VisitorId;
import org.springframework.stereotype.Component;

/** The quizzes that visitors are taking, remembered so that an answer does not read all questions again. */
@Component
public class AskedQuizzes {

    /** About 10 KB each. */
    private static final int REMEMBERED = 5_000;

    private final LoadingCache<AttemptId, AskedQuiz> quizzes;

    public AskedQuizzes(AttemptRepository repository) {
        quizzes = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .build(id -> repository.find(id).orElseThrow(UnknownAttemptException::new));
    }

    /** @throws UnknownAttemptException if there is no such attempt or it is someone else's */
    public AskedQuiz get(AttemptId id, VisitorId visitor) {
        var quiz = quizzes.get(id);
        if (!quiz.visitor().equals(visitor.digest())) throw new UnknownAttemptException();
        return quiz;
    }
}
