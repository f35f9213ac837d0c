package kz.zerek.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.StudentRow;
import kz.zerek.classroom.Twice;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.LinkButton;
import kz.zerek.shell.Times;

/** Students who may be in the list twice: of two who are one person, the teacher says who stays. */
class TwiceSection extends Section {

    private final transient Map<PersonId, Integer> begun;
    private final ClassView view;

    /** @param begun how many assignments */
    TwiceSection(List<Twice> all, Map<PersonId, Integer> begun, ClassView view) {
        this.begun = begun;
        this.view = view;
        addClassNames("card", "problems");
        add(
                new H2(getTranslation("class.twice", Map.of("count", Twice.count(all)))),
                new Paragraph(getTranslation("class.twice.lead")));
        all.forEach(twice -> add(pair(twice)));
    }

    /** A step away, since it cannot be undone. */
    private NativeDetails pair(Twice twice) {
        var both = new UnorderedList(
                item(twice, twice.earlier(), twice.later()), item(twice, twice.later(), twice.earlier()));
        both.addClassNames("rows", "twice");
        var content = new Div(
                new Paragraph(getTranslation("class.twice.text")),
                both,
                new Paragraph(getTranslation("class.twice.two")),
                ways(cards(twice)));
        content.addClassName("settings-content");
        var earlier = twice.earlier();
        var later = twice.later();
        return new NativeDetails(String.join(" · ", later.student().name(), mark(earlier), mark(later)), content);
    }

    /** By which it differs from others of its name. */
    private static String mark(Twice.Entry entry) {
        var login = entry.student().login();
        return login == null ? Times.exact(entry.since()) : login;
    }

    private ListItem item(Twice twice, Twice.Entry stays, Twice.Entry goes) {
        var facts = new Paragraph(String.join(" · ", facts(stays)));
        facts.addClassName("hint");
        var who = new Div(new Paragraph(stays.student().name()), facts);
        return twice.hasToStay(goes.student().id())
                ? new ListItem(who, new Paragraph(getTranslation("class.error.identified-merge")))
                : new ListItem(who, ways(keep(stays, goes.student())));
    }

    /** All that tells one from another of the same name. */
    private List<String> facts(Twice.Entry entry) {
        var facts = new ArrayList<String>();
        var login = entry.student().login();
        if (login != null) facts.add(getTranslation("class.twice.login", Map.of("login", login)));
        if (entry.isIdentified()) facts.add(getTranslation("class.twice.provider"));
        facts.add(getTranslation(entry.hasCard() ? "class.twice.has-card" : "class.student.no-card"));
        var way = entry.by() == null ? "unknown" : entry.by().key();
        facts.add(getTranslation("class.twice.joined." + way, Map.of("time", Times.exact(entry.since()))));
        var count = begun.getOrDefault(entry.student().id(), 0);
        facts.add(getTranslation("class.twice.begun", Map.of("count", count)));
        return facts;
    }

    private ActionButton keep(Twice.Entry stays, StudentRow goes) {
        var student = stays.student();
        var label = getTranslation("class.twice.keep", Map.of("name", student.name(), "mark", mark(stays)));
        return ActionButton.quiet(label, () -> {
            view.act(() -> merge(stays, goes));
            view.message().focus();
        });
    }

    private LinkButton cards(Twice twice) {
        var without = Stream.of(twice.earlier(), twice.later())
                .map(Twice.Entry::student)
                .filter(student -> student.login() == null)
                .toList();
        var address =
                without.size() == 1 ? Ways.card(view.id(), without.getFirst().id()) : Ways.cards(view.id());
        return LinkButton.quiet(address, getTranslation("class.twice.cards"));
    }

    private static Div ways(Component way) {
        var ways = new Div(way);
        ways.addClassName("ways");
        return ways;
    }

    private void merge(Twice.Entry entry, StudentRow goes) {
        var stays = entry.student();
        try {
            view.students().merge(view.teacher(), view.id(), stays.id(), goes.id());
        } finally {
            // Also if it is refused since the list has changed.
            view.build();
        }
        var name = Map.of("name", stays.name());
        if (entry.canSignIn()) {
            view.message().say(view.getTranslation("class.twice.done", name));
            return;
        }
        view.message()
                .say(
                        view.getTranslation("class.twice.done.no-card", name),
                        view.getTranslation("class.twice.card"),
                        () -> Ways.toCard(view.id(), stays.id()));
    }
}
