package kz.zerek.correction.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.Role;
import kz.zerek.bank.search.FactIndex;
import kz.zerek.bank.search.SubjectKind;
import kz.zerek.correction.AffectedAssignments;
import kz.zerek.correction.CorrectionException;
import kz.zerek.correction.Corrections;
import kz.zerek.correction.FactStatus;
import kz.zerek.correction.Piece;
import kz.zerek.correction.Reviews;
import kz.zerek.correction.Status;
import kz.zerek.correction.Trial;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import kz.zerek.language.message.RefusedException;
import kz.zerek.reading.Draft;
import kz.zerek.reading.FieldProblem;
import kz.zerek.reading.FieldWords;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Hint;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One fact or set: its source, what it says, what is asked about it, what was made of it, and what uses it. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.FACT, layout = ShellLayout.class)
class FactView extends Screen {

    private static final String REASON = "reason";

    private final transient Corrections corrections;
    private final transient Reviews reviews;
    private final transient Exams exams;
    private final transient People people;
    private final transient CurrentPerson current;
    private final transient ObjectProvider<AffectedAssignments> affected;
    private final Paragraph others = new Paragraph();
    private transient String id;
    /** Which state of the fact is shown, as {@link Piece} has it: the piece has the whole bank. */
    private int number;

    private transient String content;
    private transient SortedMap<String, String> fields;
    private transient @Nullable Language tab;
    private FactEditor editor;
    private FactPreview preview;
    private FormField reason;
    private ReviewCard review;
    private Div more;

    FactView(
            Corrections corrections,
            Reviews reviews,
            Exams exams,
            People people,
            CurrentPerson current,
            ObjectProvider<AffectedAssignments> affected) {
        this.corrections = corrections;
        this.reviews = reviews;
        this.exams = exams;
        this.people = people;
        this.current = current;
        this.affected = affected;
        addClassName("fact");
        others.addClassNames("status", "problem");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        take(corrections.open(event.getRouteParameters().get(Ways.PARAMETER).orElseThrow(NotFoundException::new)));
    }

    private void take(Piece other) {
        id = other.id();
        number = other.number();
        content = other.content();
        fields = other.fields();
    }

    /** What was typed stays. */
    @Override
    protected void translate() {
        if (editor != null) fields = editor.fields();
        build();
    }

    @Override
    protected void fill() {
        var piece = corrections.open(id);
        var reader = PageLanguage.current();
        if (tab == null) tab = reader;
        editor = new FactEditor(piece, fields, tab, this::refresh, this::turn);
        preview = new FactPreview(this);
        reason = new FormField(REASON, getTranslation("correction.reason")).longest(Corrections.LONGEST_REASON);
        var save = new Form(getTranslation("correction.save"), this::save, reason);
        var edit = new Section(new H2(getTranslation("correction.wording")), editor, others, save);
        edit.addClassName("card");
        review = review(piece);
        var text = FactIndex.text(piece.bank(), piece.subject(), reader);
        var left = new Div(new SourceCard(piece.subject().source(), piece.bank(), this), edit);
        more = new Div(
                review,
                new History(this, corrections.versions(piece), piece.bank(), this::restore),
                new UseCard(exams.using(current.get(), piece.id()), affected(piece), this));
        var panes = new Div(left, preview, more);
        panes.addClassName("fact-panes");
        add(head(text, piece), message(), panes);
        refresh();
        PageTitle.show(this, text);
    }

    private Section head(String text, Piece piece) {
        var title = new H1(text);
        title.getElement().setAttribute("tabindex", "-1");
        var kind = getTranslation("reading.kind." + Shown.key(SubjectKind.of(piece.subject())));
        var topic = piece.bank().topic(piece.subject().topic()).name().in(PageLanguage.current());
        var head = new Section(
                new Anchor(Ways.BANK, getTranslation("correction.back")), title, new Hint(kind + " · " + topic));
        head.addClassName("card");
        return head;
    }

    /** Nothing that was not corrected can be. */
    private List<AffectedAssignments.Way> affected(Piece piece) {
        if (piece.number() == 0) return List.of();
        return affected.orderedStream()
                .flatMap(one -> one.of(current.get(), piece.id()).stream())
                .toList();
    }

    private ReviewCard review(Piece piece) {
        var last = reviews.last(piece);
        var by = last.map(FactStatus::by).flatMap(people::find).map(Person::name);
        return new ReviewCard(reviews.of(piece), last, by, this::say);
    }

    /** What would come of the fields as they are by now. */
    private void refresh() {
        try {
            var piece = corrections.open(id);
            show(piece, corrections.tryOut(piece, editor.fields()));
        } catch (RefusedException e) {
            refused(e);
        }
    }

    private void show(Piece piece, Trial trial) {
        var rest = editor.show(piece, trial.problems());
        others.setText(rest.stream().map(this::told).distinct().collect(Collectors.joining(" ")));
        preview.show(trial, shownTab());
    }

    private Language shownTab() {
        return tab == null ? PageLanguage.current() : tab;
    }

    /** A problem in the tab of another language, or in none. */
    private String told(FieldProblem problem) {
        var words = FieldWords.of(problem, PageLanguage.current());
        return Draft.language(problem.field())
                .map(language -> PageLanguage.label(language) + ": " + words)
                .orElse(words);
    }

    private void turn(Language language) {
        tab = language;
        refresh();
    }

    private void save(Map<String, String> values) {
        act(() -> {
            reason.setProblem("");
            var saved = corrections.save(current.get(), seen(), editor.fields(), values.getOrDefault(REASON, ""));
            showNow(saved);
            message()
                    .say(
                            getTranslation("correction.saved"),
                            getTranslation("shell.undo"),
                            () -> restore(saved.number() - 1));
        });
    }

    private void restore(int number) {
        act(() -> {
            showNow(corrections.restore(current.get(), seen(), number));
            message().say(getTranslation("correction.taken-back"));
        });
    }

    /** As it is stored, if that is what is shown. */
    private Piece seen() {
        var piece = corrections.open(id);
        if (piece.number() != number || !piece.content().equals(content))
            throw new CorrectionException(CorrectionException.Problem.STALE);
        return piece;
    }

    private void showNow(Piece now) {
        take(now);
        build();
    }

    private void say(Status status, String note) {
        act(() -> {
            var seen = seen();
            reviews.say(current.get(), seen, status, note);
            var before = review;
            review = review(seen);
            more.replace(before, review);
        });
    }

    @Override
    protected void refused(RefusedException e) {
        var words = getTranslation(e.messageKey(), e.arguments());
        switch (e instanceof CorrectionException refusal ? refusal.problem() : null) {
            case REASON -> {
                reason.setProblem(words);
                editor.focusWrong();
            }
            case UNFIT -> {
                super.refused(e);
                editor.focusWrong();
            }
            case NOTE -> review.setProblem(words);
            case STALE -> message().say(words, getTranslation("correction.reload"), () -> act(this::reload));
            case null, default -> super.refused(e);
        }
    }

    /** As it is now, without what was typed. */
    private void reload() {
        showNow(corrections.open(id));
    }
}
