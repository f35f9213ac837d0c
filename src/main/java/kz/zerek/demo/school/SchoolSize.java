package kz.zerek.demo.school;

/**
 * How large a demonstration school is.
 *
 * @param facts made up, beside those that Zerek brings along; 0 for none
 * @param classes of each teacher
 * @param students of each class
 * @param tests of each teacher: each is set for all classes of the teacher, a week after the one before
 * @param questions of each test
 */
public record SchoolSize(int facts, int teachers, int classes, int students, int tests, int questions) {

    /** To look at. */
    public static final SchoolSize SMALL = new SchoolSize(0, 1, 2, 20, 2, 10);

    /** 50,000 facts, 200 classes, 6,000 students, a million answers. */
    public static final SchoolSize LARGE = new SchoolSize(50_000, 40, 5, 30, 12, 15);
}
