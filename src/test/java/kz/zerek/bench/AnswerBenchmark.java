package kz.zerek.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.PartialDate;
import kz.zerek.language.answer.AnswerKey;
import kz.zerek.language.answer.Judgement;
import kz.zerek.language.answer.KnownNames;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the judgement of a typed answer takes, folding included, in a bank of 900 names. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class AnswerBenchmark {

    private static final KnownNames KNOWN = KnownNames.of(IntStream.range(0, 300)
            .mapToObj(i -> syllables(i) + " дамыту жөніндегі халықаралық ұйым")
            .flatMap(name -> List.of(name, name + "ы", name.substring(0, 5)).stream())
            .toList());

    private static final AnswerKey ACRONYM = AnswerKey.ofNames(
            new Localized<>(List.of("ДДСҰ", "ДДҰ"), List.of("ВОЗ"), List.of("WHO")), List.of(), KNOWN);

    private static final AnswerKey NAME = AnswerKey.ofNames(
            new Localized<>(
                    List.of("Дүниежүзілік денсаулық сақтау ұйымы"),
                    List.of("Всемирная организация здравоохранения"),
                    List.of("World Health Organization")),
            List.of("ДДСҰ", "ВОЗ", "WHO"),
            KNOWN);

    private static final AnswerKey DATE = AnswerKey.ofDate(PartialDate.parse("1992-03-02"));
    private static final AnswerKey NUMBER = AnswerKey.ofNumber(BigDecimal.TEN);

    private static String syllables(int i) {
        return "" + "БДЖҚМНПРСТ".charAt(i % 10) + "аеиоуы".charAt(i / 10 % 6) + "лмнрз".charAt(i / 60) + "дық";
    }

    @State(Scope.Benchmark)
    public static class Name {
        @Param({
            "ДДСҰ",
            "WHO",
            "дмұ",
            "Дүниежүзілік денсаулық сақтау ұйымы",
            "Дуниежузилик денсаулык сактау уйымы",
            "Dünıejüzılık densaulyq saqtau ūiymy",
            "Дүниежүзілк денсаулық сақтау ұйымы",
            "ДДСҰ (Дүниежүзілік денсаулық сақтау ұйымы)"
        })
        public String typed;
    }

    @State(Scope.Benchmark)
    public static class Date {
        @Param({"02.03.1992", "1992 жылғы 2 наурызда", "on the 2nd of March, 1992", "1992 jylğy 2 naýryz", "1992 банан"
        })
        public String typed;
    }

    @State(Scope.Benchmark)
    public static class Number {
        @Param({"10 %", "он есе"})
        public String typed;
    }

    @Benchmark
    public Judgement acronym(Name name) {
        return ACRONYM.judge(name.typed, Language.KK);
    }

    @Benchmark
    public Judgement longName(Name name) {
        return NAME.judge(name.typed, Language.KK);
    }

    @Benchmark
    public Judgement date(Date date) {
        return DATE.judge(date.typed, Language.KK);
    }

    @Benchmark
    public Judgement number(Number number) {
        return NUMBER.judge(number.typed, Language.KK);
    }

    private static final String LONGEST = "Дүниежүзілк ".repeat(100).substring(0, AnswerKey.MAX_LENGTH);

    @Benchmark
    public Judgement longestName() {
        return NAME.judge(LONGEST, Language.KK);
    }

    @Benchmark
    public Judgement longestDate() {
        return DATE.judge(LONGEST, Language.KK);
    }
}
