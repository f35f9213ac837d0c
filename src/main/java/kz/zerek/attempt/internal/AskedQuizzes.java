package kz.zerek.attempt.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Taker;
import kz.zerek.attempt.UnknownAttemptException;
import org.springframework.stereotype.Component;

/** The quizzes that visitors are taking, remembered so that an answer does not read all questions again. */
@Component
public class AskedQuizzes {

    /** In questions, of about 1 KB each: those of 5,000 quizzes of ten, or of 250 long tests. */
    private static final int REMEMBERED = 50_000;

    private final LoadingCache<AttemptId, AskedQuiz> quizzes;

    public AskedQuizzes(AttemptRepository repository) {
        quizzes = Caffeine.newBuilder()
                .<AttemptId, AskedQuiz>weigher((_, quiz) -> quiz.questions().size())
                .maximumWeight(REMEMBERED)
                // What is too much goes at once, not when another thread finds the time.
                .executor(Runnable::run)
                .build(id -> repository.find(id).orElseThrow(UnknownAttemptException::new));
    }

    /** To be called when an attempt is deleted, or passes to another taker. */
    public void forget(AttemptId id) {
        quizzes.invalidate(id);
    }

    /** Whoever takes it, or, on another node, took it before it passed to somebody else. */
    public AskedQuiz get(AttemptId id) {
        return quizzes.get(id);
    }

    /** With whoever takes it now. */
    public AskedQuiz getAnew(AttemptId id) {
        forget(id);
        return get(id);
    }

    /** @throws UnknownAttemptException if there is no such attempt or it is someone else's */
    public AskedQuiz get(AttemptId id, Taker taker) {
        var known = quizzes.get(id);
        if (known.taker().equals(taker.key())) return known;
        // On another node it may have passed to whoever its taker is now.
        var stored = getAnew(id);
        if (!stored.taker().equals(taker.key())) throw new UnknownAttemptException();
        return stored;
    }
}
