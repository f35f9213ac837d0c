package kz.zerek.exam.store;

/** A screen of another feature about a test: the test leads to it. */
public interface ExamLink {

    /** The key of its name in the bundles. */
    String title();

    String address(ExamId id);
}
