package kz.zerek.classroom;

/** A class in a list. */
public record ClassRow(ClassId id, String name, int students) {}
