package kz.zerek.classroom;

/** A screen of another feature about a class: the class leads to it. */
public interface ClassLink {

    /** The key of its name in the bundles. */
    String title();

    String address(ClassId id);
}
