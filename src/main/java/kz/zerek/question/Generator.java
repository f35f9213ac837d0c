package kz.zerek.question;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Subject;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;

/**
 * Makes questions from one bank. Safe for threads. To build one takes no time, however large the bank: a subject is looked
 * at when it is first asked about, and what was found is remembered, so keep it as long as the bank.
 */
public final class Generator {

    /** So many subjects are looked at beforehand. */
    private static final int PREPARED = 1_000;

    /** Of so many subjects it is remembered what can be asked, of those last asked about: of all of a small bank. */
    private static final int REMEMBERED = 10_000;

    private final Bank bank;
    private final Consumer<UnaskableBankException> failures;
    private final Wordings wordings;
    private final Renderer renderer;
    private final Twins twins;
    private final List<Maker> makers;
    private final Lazy<List<String>> subjects = new Lazy<>(this::allSubjects);
    private final Lazy<Map<String, List<String>>> subjectsByTopic = new Lazy<>(this::allByTopic);
    private final Lazy<List<Prompt>> prompts = new Lazy<>(this::allPrompts);
    private final LoadingCache<String, Askable> askable =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(this::askable);

    /** What could be asked about one subject, and what is known of it: whether it is sound, and who can read it. */
    private record Askable(Map<Prompt, Maker> makers, Map<Prompt, Boolean> sound, Map<Prompt, Set<Language>> readers) {}

    /** A question that fails is thrown as {@link UnaskableBankException} when it is found. */
    public Generator(Bank bank, Messages messages) {
        this(bank, messages, failure -> {
            throw failure;
        });
    }

    /** @param failures hears of a question that fails, perhaps several times; it is not asked */
    public Generator(Bank bank, Messages messages, Consumer<UnaskableBankException> failures) {
        this.bank = bank;
        this.failures = failures;
        var phrases = Phrases.of(bank, messages);
        var known = new Known(bank);
        wordings = new Wordings(bank, messages);
        twins = new Twins(bank, known);
        renderer = new Renderer(bank, messages, phrases, wordings);
        makers = List.of(
                new DateMaker(bank, phrases, known),
                new AcronymMaker(bank, known),
                new ProposalMaker(bank, phrases, known),
                new DetailMaker(bank),
                new SourceMaker(bank, known));
    }

    private List<String> allSubjects() {
        return makers.stream()
                .flatMap(Maker::subjects)
                .map(Subject::id)
                .distinct()
                .toList();
    }

    private Map<String, List<String>> allByTopic() {
        return subjects.get().stream()
                .collect(Collectors.groupingBy(subject -> bank.subject(subject).topic()));
    }

    private List<Prompt> allPrompts() {
        return makers.stream().flatMap(Maker::prompts).filter(this::isSound).toList();
    }

    /**
     * Everything that this bank can be asked, in the order of the bank within each kind. Each of it is tried: in a large
     * bank that takes minutes.
     */
    public List<Prompt> prompts() {
        return prompts.get();
    }

    /** What can be asked about one fact or set. */
    public List<Prompt> prompts(String subject) {
        return askable.get(subject).makers.keySet().stream()
                .filter(this::isSound)
                .toList();
    }

    /**
     * What may be asked about one fact or set. Of a large bank that is not tried: not all of it may be {@linkplain
     * #isSound sound}.
     *
     * @param kinds empty for all
     */
    List<Prompt> possiblePrompts(String subject, Set<Kind> kinds) {
        return askable.get(subject).makers.keySet().stream()
                .filter(prompt -> kinds.isEmpty() || kinds.contains(prompt.kind()))
                .filter(prompt -> isLarge() || isSound(prompt))
                .toList();
    }

    private boolean isLarge() {
        return bank.subjects().size() > Pool.FEW;
    }

    /**
     * What may be asked about. Of a large bank that is not looked through: of some of it nothing may turn out to be sound.
     *
     * @param topics ids; empty for all
     * @param kinds empty for all
     */
    public List<String> subjects(Set<String> topics, Set<Kind> kinds) {
        if (isLarge())
            return topics.isEmpty()
                    ? subjects.get()
                    : topics.stream()
                            .sorted()
                            .flatMap(topic -> subjectsByTopic.get().getOrDefault(topic, List.of()).stream())
                            .toList();
        return prompts().stream()
                .filter(prompt -> kinds.isEmpty() || kinds.contains(prompt.kind()))
                .filter(prompt -> topics.isEmpty() || topics.contains(topic(prompt)))
                .map(Prompt::subject)
                .distinct()
                .toList();
    }

    /**
     * Tries every question about some facts or sets.
     *
     * @throws UnaskableBankException if one fails
     */
    public void check(Collection<String> subjects) {
        for (var subject : subjects)
            for (var prompt : askable.get(subject).makers.keySet()) {
                try {
                    givesNothingAway(prompt);
                } catch (RuntimeException e) {
                    throw new UnaskableBankException(subject, e);
                }
            }
    }

    /**
     * Tries every question of the bank.
     *
     * @throws UnaskableBankException if one fails
     */
    public void check() {
        check(subjects.get());
    }

    /** Tries every question of a small bank, and some of all parts of a large one: the first quizzes need not then. */
    public void prepare() {
        var all = subjects.get();
        for (int i = 0; i < all.size(); i += 1 + all.size() / PREPARED) prompts(all.get(i));
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

    /** The same of all questions that a {@linkplain #isSound sound} prompt of this bank gives. */
    boolean isFor(Language reader, Prompt prompt) {
        return switch (prompt.kind()) {
            case COUNTERPART, GAP ->
                askable.get(prompt.subject())
                        .readers
                        .computeIfAbsent(prompt, this::readers)
                        .contains(reader);
            default -> true;
        };
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
     * @throws IllegalArgumentException if the bank has no such prompt
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
        var maker = askable.get(prompt.subject()).makers.get(prompt);
        if (maker == null) throw new IllegalArgumentException("not of this bank: " + prompt);
        return maker;
    }

    private Askable askable(String id) {
        var subject = bank.subject(id);
        var all = new LinkedHashMap<Prompt, Maker>();
        for (var maker : makers) maker.prompts(subject).forEach(prompt -> all.put(prompt, maker));
        return new Askable(all, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
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

    /** Whether a question about a prompt can be made, and gives nothing away; found out once. */
    boolean isSound(Prompt prompt) {
        var sound = askable.get(prompt.subject()).sound;
        var known = sound.get(prompt);
        if (known != null) return known;
        boolean found = proves(prompt);
        sound.put(prompt, found);
        return found;
    }

    /** A prompt whose stem gives its key away in some language is not asked. */
    private boolean proves(Prompt prompt) {
        try {
            return givesNothingAway(prompt);
        } catch (RuntimeException e) {
            fail(prompt, e);
            return false;
        }
    }

    /** Tells that a question failed. */
    void fail(Prompt prompt, RuntimeException failure) {
        failures.accept(new UnaskableBankException(prompt.subject(), failure));
    }

    private boolean givesNothingAway(Prompt prompt) {
        var questions = inEveryWording(prompt, Difficulty.MEDIUM, 0);
        return !questions.isEmpty()
                && questions.stream()
                        .noneMatch(question -> Arrays.stream(Language.values())
                                .anyMatch(language -> Leak.isIn(question, renderer.render(question, language))));
    }
}
