package kz.zerek.reading.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Draft;
import kz.zerek.reading.ReadingId;
import kz.zerek.reading.Readings;
import kz.zerek.reading.TextPage;
import kz.zerek.reading.Workbench;
import kz.zerek.shell.Markup;
import kz.zerek.shell.SegmentedChoice;

/** A page of the document on one side, and what was found on it on the other. */
class ReadingPanes extends Div {

    private final transient Readings readings;
    private final ReadingId id;
    private final SerializableConsumer<Shown> turning;
    private final Text text = new Text();
    private final Div pager = new Div();
    private final CandidateList list;
    private final Paragraph none = new Paragraph();
    private Shown shown;

    /**
     * @param doing does something that the service may refuse, and {@linkplain #refresh refreshes} this
     * @param turning gets what is to be shown when something else is chosen
     */
    ReadingPanes(
            Readings readings,
            Workbench workbench,
            Language reader,
            Shown shown,
            Optional<Integer> edited,
            SerializableConsumer<SerializableRunnable> doing,
            SerializableConsumer<Shown> turning) {
        this.readings = readings;
        id = workbench.reading().id();
        this.shown = shown;
        this.turning = turning;
        addClassName("panes");
        getElement().setAttribute("tabindex", "-1");
        list = new CandidateList(readings, id, reader, doing);
        none.addClassName("hint");
        pager.addClassName("pager");
        var document = new Div(text, pager);
        document.addClassName("document-pane");
        region(document, "reading.text").setAttribute("tabindex", "0");
        var which = new Div(kinds(), states(workbench));
        which.addClassName("finds-shown");
        var finds = new Div(which, none, list);
        finds.addClassName("finds-pane");
        finds.setId("finds");
        region(finds, "reading.finds").setAttribute("tabindex", "-1");
        add(skip(), document, finds);
        show(workbench);
        edited.ifPresent(list::edit);
        list.refresh(workbench);
    }

    private Element region(Div pane, String name) {
        return pane.getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation(name));
    }

    /** For the keyboard: there may be a link to every find before the first of the cards. */
    private Anchor skip() {
        var skip = new Anchor("#finds", getTranslation("reading.text.skip"));
        skip.addClassNames("skip-link", "skip-text");
        return skip;
    }

    Shown shown() {
        return shown;
    }

    /** The candidate with its fields open. */
    Optional<Integer> edited() {
        return list.edited();
    }

    private SegmentedChoice<Optional<Draft.Kind>> kinds() {
        var kinds = new ArrayList<Optional<Draft.Kind>>(List.of(Optional.empty()));
        Arrays.stream(Draft.Kind.values()).map(Optional::of).forEach(kinds::add);
        return new SegmentedChoice<>(
                "kind",
                getTranslation("reading.kinds"),
                kinds,
                shown.kind(),
                one -> getTranslation("reading.kinds." + one.map(Shown::key).orElse("all")),
                one -> one.map(Shown::key).orElse(""),
                one -> turning.accept(shown.with(one)));
    }

    private SegmentedChoice<Shown.Which> states(Workbench workbench) {
        return new SegmentedChoice<>(
                "states",
                getTranslation("reading.states"),
                Arrays.stream(Shown.Which.values())
                        .filter(which -> which != Shown.Which.CHANGED
                                || workbench.reading().version() > 1)
                        .toList(),
                shown.which(),
                which -> getTranslation("reading.states." + Shown.key(which)),
                which -> turning.accept(shown.with(which)));
    }

    void show(Shown other) {
        shown = other;
        show(readings.workbench(id));
    }

    /** Shows all as it is by now; what is on the page stays there until another is turned to. */
    void refresh(Workbench workbench) {
        showText(workbench, pages(workbench));
        list.refresh(workbench);
    }

    private void show(Workbench workbench) {
        var pages = pages(workbench);
        var candidates = shown.of(workbench);
        var worth = shown.isAll() ? all(pages) : holding(candidates, pages);
        int nearest = nearest(shown.page(), worth, pages.size());
        shown = shown.onPage(nearest);
        var here = candidates.stream()
                .filter(candidate -> page(candidate, pages) == nearest)
                .toList();
        none.setVisible(here.isEmpty());
        none.setText(getTranslation(shown.isAll() ? "reading.none" : "reading.none.chosen"));
        list.show(workbench, here, shown.which() == Shown.Which.UNREADY);
        showText(workbench, pages);
        showPager(worth, pages.size());
    }

    private static NavigableSet<Integer> all(List<TextPage> pages) {
        return IntStream.rangeClosed(1, pages.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static NavigableSet<Integer> holding(List<Candidate> candidates, List<TextPage> pages) {
        return candidates.stream()
                .map(candidate -> page(candidate, pages))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int nearest(int page, NavigableSet<Integer> worth, int pages) {
        var next = worth.ceiling(page);
        if (next != null) return next;
        return worth.isEmpty() ? Math.clamp(page, 1, pages) : worth.last();
    }

    /** What is no longer in the text stands about where it stood. */
    private static int page(Candidate candidate, List<TextPage> pages) {
        int start = candidate.place().span().start();
        return pages.stream()
                .filter(page -> page.holds(start))
                .findFirst()
                .orElseGet(pages::getLast)
                .number();
    }

    private void showText(Workbench workbench, List<TextPage> pages) {
        var reading = workbench.reading();
        var page = pages.get(Math.min(shown.page(), pages.size()) - 1);
        var inText = workbench.candidates().stream()
                .filter(candidate -> candidate.place().version() == reading.version()
                        && candidate.place().span().start() < page.end()
                        && candidate.place().span().end() > page.start())
                .toList();
        text.refresh(TextPane.of(
                this, readings.text(id, reading.version()), page, inText, list.numbers(), reading.language()));
    }

    private List<TextPage> pages(Workbench workbench) {
        return TextPage.of(readings.text(id, workbench.reading().version()));
    }

    /** @param worth turning to */
    private void showPager(NavigableSet<Integer> worth, int pages) {
        pager.removeAll();
        pager.setVisible(pages > 1);
        pager.add(
                turner("reading.page.back", worth.lower(shown.page())),
                new Span(getTranslation("reading.page", Map.of("number", shown.page(), "count", pages))),
                turner("reading.page.on", worth.higher(shown.page())));
    }

    private NativeButton turner(String key, Integer page) {
        var button = new NativeButton(getTranslation(key), _ -> {
            turning.accept(shown.onPage(page));
            // The buttons are others now; what is to be read begins above.
            getElement().executeJs("this.focus(); this.scrollIntoView()");
        });
        button.setEnabled(page != null);
        return button;
    }

    private static final class Text extends Markup {

        Text() {
            super(tag("div", "document"));
        }

        void refresh(org.jsoup.nodes.Element page) {
            show(page);
        }
    }
}
