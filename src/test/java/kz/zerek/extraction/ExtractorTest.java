package kz.zerek.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    @Test
    void all_dates_of_the_seed_document_are_found() throws IOException {
        assertThat(finds(seed(), DateFind.class).stream().map(find -> find.surface() + " = " + find.value()))
                .containsExactly(
                        "1992 жылдың 2 наурызы = 1992-03-02",
                        "1992 жылдан бері = 1992",
                        "1992 жылғы ақпаннан = 1992-02");
    }

    @Test
    void all_acronyms_of_the_seed_document_are_found_with_their_names() throws IOException {
        var pairs = finds(seed(), AcronymFind.class).stream()
                .filter(find -> find.longForm() != null)
                .map(AcronymFind::shortForm);
        assertThat(pairs)
                .containsExactly(
                        "АӨСШК",
                        "БҰҰДБ",
                        "ЮНИСЕФ",
                        "ЮНФПА",
                        "БҰҰ ЕҚБ",
                        "БҰҰ ЖКББ",
                        "БҰҰЕ",
                        "ЮНИФЕМ",
                        "ХЕҰ",
                        "ЮНЕСКО",
                        "ДДСҰ",
                        "ЮНИДО",
                        "ДБ",
                        "ХВҚ",
                        "ЮНЭЙДС",
                        "ҚАД");
        assertThat(finds(seed(), AcronymFind.class).stream()
                        .filter(find -> find.longForm() == null)
                        .map(AcronymFind::shortForm))
                .containsExactly("БҰҰ", "АТҚБ", "ЖТҚБ", "ҚР");
    }

    @Test
    void a_name_whose_letters_the_short_form_has_not_ends_where_the_list_goes_on() throws IOException {
        assertThat(finds(seed(), AcronymFind.class).stream()
                        .filter(find -> find.rule() == AcronymFind.Rule.NEIGHBOUR)
                        .map(AcronymFind::longForm))
                .containsExactly(
                        "БҰҰ Балалар қоры",
                        "БҰҰ Халық қоныстану қоры",
                        "Әйелдер қоры",
                        "БҰҰ білім, ғылым және мәдениет мәселелері жөніндегі ұйымы",
                        "БҰҰ өнеркәсіптік даму жөніндегі ұйымы",
                        "АТҚБ/ЖТҚБ жөніндегі БҰҰ бағдарламасы");
    }

    @Test
    void both_proposals_of_the_seed_document_are_found_whole() throws IOException {
        var text = seed();
        var proposals = finds(text, ProposalFind.class);
        assertThat(proposals)
                .extracting(ProposalFind::who, ProposalFind::where, ProposalFind::when)
                .containsOnly(tuple("Мемлекет басшысы Н.Назарбаев", "БҰҰ Бас Ассамблеясының 47-сессиясы", null));
        assertThat(proposals)
                .extracting(ProposalFind::what)
                .containsExactly(
                        "барлық үкіметтердің ізгі ниет білдіру тәртібімен “бір+бір” формуласы бойынша БҰҰ-ның"
                                + " бітімгершілік күш-жігерінің қорын құруды бастау",
                        "Азиядағы Өзара Ықпалдастық және Сенім Шаралары жөніндегі Кеңес (АӨСШК) шақыру");
        assertThat(proposals.getFirst().details().stream().map(detail -> detail.of(text)))
                .containsExactly(
                        "Бұл формула әрбір мемлекет оған өзінің қорғаныс бюджетінен бір пайыз бөліп",
                        "жыл сайын оны бір пайызға ұлғайтып отыруды көздейді",
                        "Осылай еткенде он жылдан соң бітімгершілік сомасы он есеге өседі");
        assertThat(proposals.getLast().details()).isEmpty();
    }

    /** A megabyte in one sentence: what is gone through once for each thing in it would take minutes. */
    @ParameterizedTest
    @Timeout(120)
    @ValueSource(
            strings = {
                "a",
                "(",
                "1992, ",
                "on 2 March 1992 (BBC) ",
                "1992 жылғы 2 наурызда ",
                "екі маңызды ұсынысты ұсынды ",
                "на сессии президент предложил создать ",
                "at the session of the president proposed ",
                "НАТО (Организация Северо ",
                "ЮНЕСКО — ",
                "до н. э. "
            })
    void an_endless_sentence_is_read_in_time(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());
        for (var language : Language.values())
            assertThat(Extractor.extract(text, language).finds())
                    .allSatisfy(find -> assertThat(find.span().end()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void each_sentence_is_read_in_its_own_language() {
        var text = "Қазақстан 1992 жылы мүше болды. В 1992 году Казахстан стал членом. It joined in 1992.";
        assertThat(finds(text, DateFind.class).stream().map(DateFind::surface))
                .containsExactly("1992 жылы", "1992 году", "1992");
        assertThat(Extractor.extract("В 1992 году Казахстан стал членом ООН.", null)
                        .language())
                .isEqualTo(Language.RU);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_text_finds_are_in_order_within_their_sentences_and_dates_apart(long seed) throws IOException {
        var text = shuffled(seed);
        for (var language : new Language[] {null, Language.KK, Language.RU, Language.EN}) {
            var finds = Extractor.extract(text, language).finds();
            assertThat(finds)
                    .isSortedAccordingTo((a, b) -> a.span().start() - b.span().start());
            for (var find : finds) {
                assertThat(find.sentence().contains(find.span())).isTrue();
                assertThat(find.sentence().end()).isLessThanOrEqualTo(text.length());
                assertThat(find.confidence()).isBetween(0.0, 1.0);
            }
            var dates = finds.stream().filter(DateFind.class::isInstance).toList();
            for (int i = 1; i < dates.size(); i++)
                assertThat(dates.get(i - 1).span().overlaps(dates.get(i).span()))
                        .isFalse();
        }
    }

    /** Pieces of real texts and of nonsense in any order. */
    private static String shuffled(long seed) throws IOException {
        var pieces = new ArrayList<>(List.of(
                "(",
                ")",
                "(((",
                "…",
                "-",
                "1992-",
                "99999999999999999999",
                "31 февраля",
                "ІІІ",
                "\u0000",
                "\uD83C\uDF93",
                "\uD83C",
                "А.",
                "\n",
                "\t",
                "(А",
                "бір мың",
                "of the",
                "0",
                "жж."));
        pieces.addAll(List.of(seed().split("(?<=[\\s.,(])")));
        for (var language : List.of("kk", "ru", "en"))
            ExamplesFile.rows("dates-" + language + ".tsv").forEach(row -> pieces.add(row.getFirst()));
        var random = new Random(seed);
        return Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                .limit(400)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | Ол 1992 жылы ашылды.                     | 0.7
            KK | Мектеп 1992 жылы ашылды.                 | 0.95
            RU | Договор о нём был подписан в 1992 году.  | 0.7
            EN | It was opened in 1992.                   | 0.7
            EN | The school was opened in 1992.           | 0.95
            EN | The school was opened on 03/02/1992.     | 0.7
            """)
    void what_the_sentence_does_not_tell_by_itself_is_less_sure(Language language, String text, double confidence) {
        assertThat(Extractor.extract(text, language).finds()).singleElement().returns(confidence, Find::confidence);
    }

    /** Sentences as long as one is read, in which each word could begin something. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | идея ұсыныс
            KK | Мексика ұсынды,
            KK | А
            KK | саммитінде Ұйымның
            KK | 1992 жылы
            RU | в
            RU | , надо
            RU | на саммите
            RU | идею о
            RU | Мексика предложила, а
            RU | 1992 год,
            EN | at the summit
            EN | 's proposal to
            EN | idea of proposal
            EN | «“„
            """)
    void words_that_go_on_for_ever_are_read_in_a_moment(Language language, String words) {
        var sentence = (words + " ").repeat(1_900 / (words.length() + 1)) + "ұсынды предложил proposed. ";
        var text = sentence.repeat(100);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Extractor.extract(text, language));
    }

    private static <T extends Find> List<T> finds(String text, Class<T> type) {
        return Extractor.extract(text, null).finds().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static String seed() throws IOException {
        try (var in = ExtractorTest.class.getResourceAsStream("/bank/documents/kazakhstan-un.kk.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
