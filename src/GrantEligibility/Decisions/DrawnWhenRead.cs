using System.Collections;

namespace GrantEligibility.Decisions;

/// <summary>
/// A part of a decision that explains it, drawn from what the decision was read from when somebody first reads it: most
/// decisions of a batch are never explained. Thread-safe.
/// </summary>
/// <param name="builder">What the decision was read from; it changes no more.</param>
/// <param name="draw">Draws the part.</param>
internal sealed class DrawnWhenRead<T>(DecisionBuilder builder, Func<DecisionBuilder, T[]> draw) : IReadOnlyList<T>
{
    private DecisionBuilder? _builder = builder;
    private T[]? _items;

    public int Count => Items.Length;

    private T[] Items => Volatile.Read(ref _items) ?? Draw();

    public T this[int index] => Items[index];

    public IEnumerator<T> GetEnumerator() => Items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Of what several threads draw at once, all get the same.
    private T[] Draw()
    {
        if (Volatile.Read(ref _builder) is { } builder)
        {
            Interlocked.CompareExchange(ref _items, draw(builder), null);

            // It is let go, unless another part is still to be drawn from it.
            Volatile.Write(ref _builder, null);
        }

        return _items!;
    }
}
