package kz.zerek.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;

/**
 * Makes questions from one bank. Immutable and safe for threads; building one checks every prompt once, so keep it as
 * long as the bank.
 */
public final class Generator {

    private final Map<Prompt, Maker> makers = new HashMap<>();
    private final Bank bank;
    private final Wordings wordings;
    private final Renderer renderer;
    private final Twins twins;
    private final List<Prompt> prompts;
    private final Map<Prompt, Set<Language>> readers = new ConcurrentHashMap<>();

    /** @throws UnaskableBankException if a question about something of the bank fails */
    public Generator(Bank bank, Messages messages) {
        this(bank, messages, _ -> true);
    }

    private Generator(Bank bank, Messages messages, Predicate<Prompt> asked) {
        this.bank = bank;
        var phrases = Phrases.of(bank, messages);
        wordings = new Wordings(bank, messages);
        twins = new Twins(bank);
        renderer = new Renderer(bank, messages, phrases, wordings);
        var all = Stream.of(
                        new DateMaker(bank, phrases),
                        new AcronymMaker(bank),
                        new ProposalMaker(bank, phrases),
                        new DetailMaker(bank),
                        new SourceMaker(bank))
                .toList();
        for (var maker : all) maker.prompts().forEach(prompt -> makers.put(prompt, maker));
        prompts = all.stream()
                .flatMap(Maker::prompts)
                .filter(asked)
                .filter(this::isSound)
                .toList();
    }

    /** Makes questions about one fact or set only, held against all others of the bank: built in a fraction of the time. */
    public static Generator about(String subject, Bank bank, Messages messages) {
        return new Generator(bank, messages, prompt -> prompt.subject().equals(subject));
    }

    /** Everything that this bank can be asked, in the order of the bank within each kind. */
    public List<Prompt> prompts() {
        return prompts;
    }

    public Renderer renderer() {
        return renderer;
    }

    public Bank bank() {
        return bank;
    }

    /** The id of the topic that a prompt belongs to. */
    public String topic(Prompt prompt) {
        return bank.subject(prompt.subject()).topic();
    }

    /** Whether somebody who reads this language alone can answer a question of this bank. */
    public boolean isFor(Language reader, Question question) {
        return switch (question.kind()) {
            case COUNTERPART -> languages(question).anyMatch(language -> language == reader);
            case GAP -> Passages.language(bank, (Ref.GapOf) question.given().getFirst()) == reader;
            default -> true;
        };
    }

    /** The same of all questions that a prompt of this bank gives. */
    boolean isFor(Language reader, Prompt prompt) {
        return readers.computeIfAbsent(prompt, this::readers).contains(reader);
    }

    private Set<Language> readers(Prompt prompt) {
        var any = make(prompt, Difficulty.MEDIUM, 0).orElseThrow();
        return Arrays.stream(Language.values())
                .filter(reader -> isFor(reader, any))
                .collect(Collectors.toSet());
    }

    private static Stream<Language> languages(Question counterpart) {
        return Stream.of(
                        counterpart.given().getFirst(),
                        Keys.of(counterpart.task()).getFirst())
                .map(name -> ((Ref.AcronymIn) name).language());
    }

    /** Whether the bank has all that a question refers to, which may have been made of another state of the bank. */
    public boolean canPut(Question question) {
        try {
            for (var language : Language.values()) renderer.render(question, language);
            for (var subject : question.subjects()) bank.subject(subject);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    Twins twins() {
        return twins;
    }

    /**
     * The question that a seed gives for a prompt: always the same.
     *
     * @return empty if the bank cannot refute enough distractors
     */
    public Optional<Question> make(Prompt prompt, Difficulty difficulty, long seed) {
        var chance = Chance.of(seed, prompt);
        return maker(prompt).make(prompt, difficulty, chance).map(draft -> {
            int wording = chance.below(wordings.count(prompt.kind(), draft));
            return question(prompt, difficulty, wording, draft);
        });
    }

    /** One for each prompt: what is asked alike of numbers and of proposals is made differently. */
    private Maker maker(Prompt prompt) {
        var maker = makers.get(prompt);
        if (maker == null) throw new IllegalArgumentException("not of this bank: " + prompt);
        return maker;
    }

    /** The same, in each of its wordings: for proof-reading. */
    List<Question> inEveryWording(Prompt prompt, Difficulty difficulty, long seed) {
        return maker(prompt)
                .make(prompt, difficulty, Chance.of(seed, prompt))
                .map(draft -> IntStream.range(0, wordings.count(prompt.kind(), draft))
                        .mapToObj(wording -> question(prompt, difficulty, wording, draft))
                        .toList())
                .orElse(List.of());
    }

    private static Question question(Prompt prompt, Difficulty difficulty, int wording, Draft draft) {
        var id = QuestionId.of(prompt, wording, draft);
        return new Question(id, prompt.kind(), prompt.subject(), difficulty, wording, draft.given(), draft.task());
    }

    /** A prompt whose stem gives its key away in some language is not asked. */
    private boolean isSound(Prompt prompt) {
        try {
            return givesNothingAway(prompt);
        } catch (RuntimeException e) {
            throw new UnaskableBankException(prompt.subject(), e);
        }
    }

    private boolean givesNothingAway(Prompt prompt) {
        var questions = inEveryWording(prompt, Difficulty.MEDIUM, 0);
        return !questions.isEmpty()
                && questions.stream()
                        .noneMatch(question -> Arrays.stream(Language.values())
                                .anyMatch(language -> Leak.isIn(question, renderer.render(question, language))));
    }
}
