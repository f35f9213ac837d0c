package kz.zerek.exam.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Form;
import kz.zerek.exam.Part;
import kz.zerek.exam.TimeLimit;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** What a test is like, in one line. */
final class Facts {

    private final Component screen;

    Facts(Component screen) {
        this.screen = screen;
    }

    /** Of what is asked for. */
    String of(Blueprint blueprint) {
        return line(blueprint.questions(), blueprint.total(), blueprint);
    }

    /** Of a test as it was put together. */
    String of(Blueprint blueprint, Form form) {
        return line(form.items().size(), form.total(), blueprint);
    }

    private String line(int questions, BigDecimal total, Blueprint blueprint) {
        var facts = new ArrayList<>(List.of(questions(questions), points(total)));
        if (blueprint.parts().size() == 1)
            Stream.ofNullable(blueprint.part(1).passMark()).map(this::pass).forEach(facts::add);
        facts.add(screen.getTranslation(
                "exam.fact.variants." + blueprint.variants().key()));
        facts.add(time(blueprint.time()));
        facts.add(languages(blueprint));
        return String.join(" · ", facts);
    }

    /** Of one part as it was put together. */
    String of(Part part, int number, Form form) {
        var facts = new ArrayList<String>();
        facts.add(questions(form.of(number).size()));
        facts.add(points(form.total(number)));
        Stream.ofNullable(part.passMark()).map(this::pass).forEach(facts::add);
        return String.join(" · ", facts);
    }

    String questions(int count) {
        return screen.getTranslation("exam.fact.questions", Map.of("count", count));
    }

    String points(BigDecimal points) {
        return screen.getTranslation("exam.fact.points", Map.of("points", points));
    }

    private String pass(BigDecimal points) {
        return screen.getTranslation("exam.fact.pass", Map.of("points", points));
    }

    private String time(@Nullable TimeLimit time) {
        if (time == null) return screen.getTranslation("exam.fact.time.none");
        var minutes = Map.of("minutes", time.minutes(), "extra", time.extra());
        return time.extra() == 0
                ? screen.getTranslation("exam.fact.time", Map.of("minutes", time.minutes()))
                : screen.getTranslation("exam.fact.time.extra", minutes);
    }

    private String languages(Blueprint blueprint) {
        if (blueprint.languages().size() == Language.values().length)
            return screen.getTranslation("exam.fact.all-languages");
        var names = Stream.of(Language.values())
                .filter(blueprint.languages()::contains)
                .map(language -> screen.getTranslation("language." + language.code()))
                .collect(Collectors.joining(", "));
        return screen.getTranslation("exam.fact.languages", Map.of("languages", names));
    }
}
