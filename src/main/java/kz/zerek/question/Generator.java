package kz.zerek.question;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Map<Kind, Maker> makers = new EnumMap<>(Kind.class);
    private final Bank bank;
    private final Wordings wordings;
    private final Renderer renderer;
    private final List<Prompt> prompts;

    public Generator(Bank bank, Messages messages) {
        this.bank = bank;
        var phrases = Phrases.of(bank, messages);
        wordings = new Wordings(bank, messages);
        renderer = new Renderer(bank, messages, phrases, wordings);
        var all = Stream.of(
                        new DateMaker(bank, phrases),
                        new AcronymMaker(bank),
                        new ProposalMaker(bank, phrases),
                        new SourceMaker(bank))
                .toList();
        for (var maker : all) maker.prompts().forEach(prompt -> makers.put(prompt.kind(), maker));
        prompts = all.stream().flatMap(Maker::prompts).filter(this::isSound).toList();
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
        return bank.hasSet(prompt.subject())
                ? bank.set(prompt.subject()).topic()
                : bank.fact(prompt.subject()).topic();
    }

    /**
     * The question that a seed gives for a prompt: always the same.
     *
     * @return empty if the bank cannot refute enough distractors
     */
    public Optional<Question> make(Prompt prompt, Difficulty difficulty, long seed) {
        var chance = Chance.of(seed, prompt);
        return makers.get(prompt.kind()).make(prompt, difficulty, chance).map(draft -> {
            int wording = chance.below(wordings.count(prompt.kind(), draft));
            return question(prompt, difficulty, wording, draft);
        });
    }

    /** The same, in each of its wordings: for proof-reading. */
    public List<Question> inEveryWording(Prompt prompt, Difficulty difficulty, long seed) {
        return makers.get(prompt.kind())
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
        var questions = inEveryWording(prompt, Difficulty.MEDIUM, 0);
        return !questions.isEmpty()
                && questions.stream()
                        .noneMatch(question -> Arrays.stream(Language.values())
                                .anyMatch(language -> Leak.isIn(question, renderer.render(question, language))));
    }
}
