package kz.zerek;

public class Zerek {
    public static void main(String[] a) {}
}
