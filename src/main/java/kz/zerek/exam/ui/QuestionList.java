package kz.zerek.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.zerek.exam.Item;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.shell.Hint;
import kz.zerek.shell.Pager;
import kz.zerek.shell.SegmentedChoice;

/** The questions of a test in order, a page of them at a time. */
class QuestionList extends Section {

    /** Most tests have less; each question is a few kilobytes on the page and in the session. */
    static final int PAGE = 50;

    private static final Pattern PRESSED = Pattern.compile("([1-9]\\d{0,3}):([a-z]+)");

    private final transient Exams exams;
    private final ExamView view;
    private final H2 title = new H2(getTranslation("exam.questions"));
    private final Div slots = new Div();
    private final Pager pager = new Pager(getTranslation("exam.questions"), this::turn);
    private final List<QuestionSlot> shown = new ArrayList<>();
    private Preview preview;
    private int page;
    /** Where the questions on the page come from. */
    private transient List<Item.Origin> origins = List.of();

    QuestionList(Exams exams, ExamView view, Preview preview) {
        this.exams = exams;
        this.view = view;
        this.preview = preview;
        addClassName("questions");
        title.getElement().setAttribute("tabindex", "-1");
        slots.addClassName("question-slots");
        var help = new Hint(getTranslation("exam.questions.help"));
        var languages = new SegmentedChoice<>(
                "preview", getTranslation("exam.preview"), List.of(Preview.values()), preview, this::label, view::show);
        add(title, help, languages, slots, pager);
    }

    private String label(Preview preview) {
        return preview == Preview.ALL
                ? getTranslation("exam.preview.all")
                : Messages.bundled().text(Language.valueOf(preview.name()), "language.name");
    }

    void show(Exam exam, Preview in) {
        preview = in;
        show(exam);
    }

    /** @param exam is not kept: the view has it */
    void show(Exam exam) {
        int count = exam.form().items().size();
        int pages = Math.max(1, (count + PAGE - 1) / PAGE);
        page = Math.min(page, pages - 1);
        int onPage = Math.min(PAGE, count - page * PAGE);
        while (shown.size() < onPage) {
            shown.add(new QuestionSlot(this::press));
            slots.add(shown.getLast());
        }
        while (shown.size() > onPage) slots.remove(shown.removeLast());
        var content = new QuestionContent(this, exam, exams.generator(exam), preview.languages());
        var items = exam.form().items().subList(page * PAGE, page * PAGE + onPage);
        origins = items.stream().map(Item::origin).toList();
        for (int i = 0; i < onPage; i++) shown.get(i).refresh(content.slot(position(i), heads(items, i)));
        pager.show(page, pages);
    }

    private int position(int place) {
        return page * PAGE + place + 1;
    }

    private static boolean heads(List<Item> items, int place) {
        return place == 0 || items.get(place).part() != items.get(place - 1).part();
    }

    private void turn(int other) {
        page = Math.max(0, other);
        view.showQuestions();
        title.getElement().executeJs("this.focus(); this.scrollIntoView()");
    }

    /** @param value of a button; what no button of the question says is ignored */
    private void press(String value) {
        var pressed = PRESSED.matcher(value);
        if (!pressed.matches()) return;
        int position = Integer.parseInt(pressed.group(1));
        int place = position - 1 - page * PAGE;
        if (place < 0 || place >= origins.size()) return;
        QuestionAction.of(pressed.group(2))
                .filter(QuestionAction.with(origins.get(place))::contains)
                .ifPresent(action -> view.act(position, action));
    }

    /** Shows a question, and puts the focus on it. */
    void focus(int position) {
        slot(position).focus();
    }

    /** The same with a button of it. */
    void focus(int position, QuestionAction action) {
        slot(position).focus(QuestionContent.value(position, action));
    }

    private QuestionSlot slot(int position) {
        int of = (position - 1) / PAGE;
        if (of != page) {
            page = of;
            view.showQuestions();
        }
        return shown.get((position - 1) % PAGE);
    }
}
