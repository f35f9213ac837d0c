package kz.zerek.reading.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Draft;
import kz.zerek.reading.Readings;
import kz.zerek.reading.TextPage;
import kz.zerek.reading.Workbench;
import kz.zerek.shell.Markup;
import kz.zerek.shell.SegmentedChoice;

/** A page of the document on one side, and what was found on it on the other. */
class ReadingPanes extends Div {

    private final transient Readings readings;
    private final Text text = new Text();
    private final Div pager = new Div();
    private final CandidateList list;
    private final Markup none;
    private transient Workbench workbench;
    private final Shown shown;

    /** What is shown of all: it outlives the panes when the language changes. */
    static final class Shown {
        private Optional<Draft.Kind> kind = Optional.empty();
        private boolean onlyOpen;
        private int page = 1;
        private Optional<Integer> edited = Optional.empty();
    }

    ReadingPanes(
            Readings readings,
            Workbench workbench,
            Language reader,
            Shown shown,
            SerializableConsumer<SerializableRunnable> doing) {
        this.readings = readings;
        this.shown = shown;
        this.workbench = workbench;
        addClassName("panes");
        getElement().setAttribute("tabindex", "-1");
        list = new CandidateList(readings, workbench, reader, doing);
        none = new Markup(tag("p", "hint", getTranslation("reading.none")));
        pager.addClassName("pager");
        var document = new Div(text, pager);
        document.addClassName("document-pane");
        var finds = new Div(kinds(), states(), none, list);
        finds.addClassName("finds-pane");
        add(document, finds);
        var edited = shown.edited;
        showPage();
        edited.ifPresent(list::edit);
    }

    Shown shown() {
        shown.edited = list.edited();
        return shown;
    }

    private SegmentedChoice<Optional<Draft.Kind>> kinds() {
        var kinds = new ArrayList<Optional<Draft.Kind>>(List.of(Optional.empty()));
        Arrays.stream(Draft.Kind.values()).map(Optional::of).forEach(kinds::add);
        return new SegmentedChoice<>(
                "kind",
                getTranslation("reading.kinds"),
                kinds,
                shown.kind,
                one -> getTranslation(
                        "reading.kinds." + one.map(k -> k.name().toLowerCase()).orElse("all")),
                one -> {
                    shown.kind = one;
                    showPage();
                });
    }

    private SegmentedChoice<Boolean> states() {
        return new SegmentedChoice<>(
                "states",
                getTranslation("reading.states"),
                List.of(false, true),
                shown.onlyOpen,
                open -> getTranslation(open ? "reading.states.open" : "reading.states.all"),
                open -> {
                    shown.onlyOpen = open;
                    showPage();
                });
    }

    /** Shows all as it is by now; what is on the page stays there until another is turned to. */
    void refresh(Workbench bench) {
        workbench = bench;
        showText();
        list.refresh(bench);
    }

    private void showPage() {
        showText();
        var pages = pages();
        var candidates = workbench.candidates().stream()
                .filter(candidate -> shown.kind.isEmpty() || shown.kind.get() == candidate.kind())
                .filter(candidate -> !shown.onlyOpen || candidate.state() == State.OPEN)
                .filter(candidate -> isOn(page(pages), candidate))
                .toList();
        none.setVisible(candidates.isEmpty());
        list.show(workbench, candidates);
        showPager(pages.size());
    }

    /** What is no longer in the text stands before all that is. */
    private boolean isOn(TextPage page, Candidate candidate) {
        return isInText(candidate) ? page.holds(candidate.place().span().start()) : page.number() == 1;
    }

    private boolean isInText(Candidate candidate) {
        return candidate.place().version() == workbench.reading().version();
    }

    private void showText() {
        var reading = workbench.reading();
        var whole = readings.text(reading.id(), reading.version());
        var page = page(pages());
        var inText = workbench.candidates().stream()
                .filter(candidate -> isInText(candidate)
                        && candidate.place().span().start() < page.end()
                        && candidate.place().span().end() > page.start())
                .toList();
        text.refresh(TextPane.of(whole, page, inText, reading.language()));
    }

    /** The last if the document has become shorter. */
    private TextPage page(List<TextPage> pages) {
        shown.page = Math.clamp(shown.page, 1, pages.size());
        return pages.get(shown.page - 1);
    }

    private List<TextPage> pages() {
        var reading = workbench.reading();
        return TextPage.of(readings.text(reading.id(), reading.version()));
    }

    private void showPager(int pages) {
        pager.removeAll();
        pager.setVisible(pages > 1);
        var back = new NativeButton(getTranslation("reading.page.back"), _ -> turn(-1));
        var on = new NativeButton(getTranslation("reading.page.on"), _ -> turn(1));
        back.setEnabled(shown.page > 1);
        on.setEnabled(shown.page < pages);
        pager.add(back, new Span(getTranslation("reading.page", Map.of("number", shown.page, "count", pages))), on);
    }

    private void turn(int by) {
        shown.page += by;
        showPage();
        // The buttons are others now; what is to be read begins above.
        getElement().executeJs("this.focus(); this.scrollIntoView()");
    }

    private static final class Text extends Markup {

        Text() {
            super(tag("div", "document"));
        }

        void refresh(org.jsoup.nodes.Element article) {
            show(tag("div", "document").appendChild(article));
        }
    }
}
