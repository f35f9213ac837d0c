package kz.zerek.assignment;

import java.util.List;
import java.util.stream.IntStream;
import kz.zerek.exam.store.Exam;

/** A test with its pass marks. Every part that has one is to be passed. */
record MarkedTest(Exam exam, List<PassMark> marks) {

    MarkedTest(Exam exam) {
        this(exam, PassMark.of(exam.blueprint()));
    }

    boolean hasParts() {
        return exam.blueprint().parts().size() > 1;
    }

    /**
     * The points in the parts that have a pass mark.
     *
     * @param seed that the form of the taker has
     * @param points of all questions, in the order in which the taker was asked
     */
    List<Double> reached(long seed, List<Double> points) {
        var parts = exam.form().parts(exam.blueprint().order(), seed);
        return marks.stream()
                .map(mark -> IntStream.range(0, points.size())
                        .filter(i -> parts.get(i) == mark.part())
                        .mapToDouble(points::get)
                        .sum())
                .toList();
    }

    /** @param reached in the parts that have a pass mark */
    boolean isPassed(List<Double> reached) {
        return IntStream.range(0, marks.size()).allMatch(i -> marks.get(i).isReached(reached.get(i)));
    }

    /**
     * By the attempts that count: of several that count by their mean, the mean is to be enough in each part.
     *
     * @param reached by each attempt, the earliest first, at least one
     */
    boolean isPassed(Counted counted, List<List<Double>> reached) {
        return switch (counted) {
            case BEST -> reached.stream().anyMatch(this::isPassed);
            case LAST -> isPassed(reached.getLast());
            case MEAN ->
                isPassed(IntStream.range(0, marks.size())
                        .mapToObj(i -> counted.of(
                                reached.stream().map(attempt -> attempt.get(i)).toList()))
                        .toList());
        };
    }
}
