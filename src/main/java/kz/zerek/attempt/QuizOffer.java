package kz.zerek.attempt;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.Topic;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import org.springframework.stereotype.Service;

/**
 * What a quiz can be about now, and how many questions it can have: of few facts, as found by drawing the longest one, once
 * for each bank.
 */
@Service
public class QuizOffer {

    private static final int KEPT = 2;
    private static final int LONGEST = Collections.max(QuizSettings.LENGTHS);

    /** More facts and sets than that fill any quiz: nothing needs to be drawn. */
    private static final int MANY = 1_000;

    private final FullDraw draw;
    private final BankStore banks;
    private final LoadingCache<Bank, Map<Set<String>, Integer>> sizes =
            Caffeine.newBuilder().maximumSize(KEPT).build(_ -> new ConcurrentHashMap<>());

    QuizOffer(FullDraw draw, BankStore banks) {
        this.draw = draw;
        this.banks = banks;
    }

    public List<Topic> topics() {
        return bank().topics();
    }

    /**
     * How many questions a quiz on these topics can have, up to the longest length on offer.
     *
     * @param topics ids; empty for all
     */
    public int size(Set<String> topics) {
        var bank = bank();
        if (subjects(bank, topics) > MANY) return LONGEST;
        return sizes.get(bank).computeIfAbsent(Set.copyOf(topics), some -> longest(bank, some));
    }

    private Bank bank() {
        return banks.bank(banks.current().number());
    }

    private static long subjects(Bank bank, Set<String> topics) {
        return bank.subjects().stream()
                .filter(subject -> topics.isEmpty() || topics.contains(subject.topic()))
                .limit(MANY + 1)
                .count();
    }

    /** In whatever language: readers are not asked what needs another one. */
    private int longest(Bank bank, Set<String> topics) {
        return Stream.of(Language.values())
                .mapToInt(language -> longest(bank, topics, language))
                .min()
                .orElseThrow();
    }

    private int longest(Bank bank, Set<String> topics, Language language) {
        var settings = new QuizSettings(language, topics, LONGEST, Difficulty.MEDIUM, Feedback.AT_END);
        // The same bank has the same sizes on any node.
        var seeds = new SplittableRandom(0);
        return draw.of(bank, settings, seeds::nextLong, Set.of()).questions().size();
    }
}
