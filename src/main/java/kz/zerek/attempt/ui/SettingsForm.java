package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.QuizSettings;
import kz.zerek.bank.Topic;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import kz.zerek.shell.SegmentedChoice;

/** What a learner can choose before a quiz. All of it has a default, so one tap starts. */
class SettingsForm extends Div {

    static final String ALL = "";

    private final Choices choices;
    private final SerializableFunction<Set<String>, Integer> size;
    private final Div length = new Div();
    private final Paragraph available = new Paragraph();
    private int most;

    /** What is chosen so far: it outlives the form when the language changes. */
    static final class Choices {
        String topic = ALL;
        /** The one wished for, also while a topic cannot fill it. */
        int length = QuizSettings.LENGTHS.get(1);

        Difficulty difficulty = Difficulty.MEDIUM;
        Feedback feedback = Feedback.AT_ONCE;

        Set<String> topics() {
            return topic.equals(ALL) ? Set.of() : Set.of(topic);
        }
    }

    /** @param size how many questions a quiz on some topics can have */
    SettingsForm(
            List<Topic> topics,
            SerializableFunction<Set<String>, Integer> size,
            Choices choices,
            Language language,
            SerializableConsumer<QuizSettings> start) {
        this.choices = choices;
        this.size = size;
        addClassName("settings");
        var card = new Div();
        card.addClassName("card");
        if (topics.size() > 1) card.add(topic(topics, language));
        showLength();
        available.addClassName("hint");
        card.add(length, feedback(), available, difficulty());
        var begin = new NativeButton(getTranslation("start.begin"), _ -> start.accept(settings(language)));
        begin.addClassNames("primary", "begin");
        begin.getElement().setAttribute("data-enter", true);
        begin.getElement().addEventListener("enter", _ -> start.accept(settings(language)));
        var steps = new Div(begin);
        steps.addClassName("steps");
        add(card, steps);
    }

    private SegmentedChoice<String> topic(List<Topic> topics, Language language) {
        var ids = new ArrayList<String>();
        ids.add(ALL);
        topics.forEach(topic -> ids.add(topic.id()));
        var choice = new SegmentedChoice<>(
                "topic",
                getTranslation("start.topic"),
                ids,
                choices.topic,
                id -> name(topics, id, language),
                this::choose);
        choice.addClassName("topics");
        return choice;
    }

    private String name(List<Topic> topics, String id, Language language) {
        return topics.stream()
                .filter(topic -> topic.id().equals(id))
                .map(topic -> topic.name().in(language))
                .findFirst()
                .orElseGet(() -> getTranslation("start.topic.all"));
    }

    private void choose(String topic) {
        choices.topic = topic;
        showLength();
    }

    private QuizSettings settings(Language language) {
        return new QuizSettings(language, choices.topics(), possibleLength(), choices.difficulty, choices.feedback);
    }

    /** If the topic cannot fill every length, says how long a quiz can be. */
    private void showLength() {
        most = size.apply(choices.topics());
        length.removeAll();
        length.add(lengthChoice());
        available.setVisible(most < QuizSettings.LENGTHS.getLast());
        available.setText(getTranslation("start.length.available", Map.of("count", most)));
    }

    /** Those that the topic can fill, or the least. */
    private List<Integer> lengths() {
        return QuizSettings.LENGTHS.stream()
                .filter(length -> length <= Math.max(most, QuizSettings.LENGTHS.getFirst()))
                .toList();
    }

    private int possibleLength() {
        return Math.min(choices.length, lengths().getLast());
    }

    private SegmentedChoice<Integer> lengthChoice() {
        return new SegmentedChoice<>(
                "length",
                getTranslation("start.length"),
                lengths(),
                possibleLength(),
                String::valueOf,
                length -> choices.length = length);
    }

    private SegmentedChoice<Difficulty> difficulty() {
        return new SegmentedChoice<>(
                "difficulty",
                getTranslation("start.difficulty"),
                Arrays.asList(Difficulty.values()),
                choices.difficulty,
                difficulty -> getTranslation("difficulty." + difficulty.key()),
                difficulty -> choices.difficulty = difficulty);
    }

    private SegmentedChoice<Feedback> feedback() {
        return new SegmentedChoice<>(
                "feedback",
                getTranslation("start.feedback"),
                Arrays.asList(Feedback.values()),
                choices.feedback,
                feedback -> getTranslation("feedback." + feedback.key()),
                feedback -> choices.feedback = feedback);
    }
}
