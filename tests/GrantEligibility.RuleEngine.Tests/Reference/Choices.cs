namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>A stream of generated choices. It ends in zeros, so that a shorter stream makes a simpler case.</summary>
internal sealed class Choices(IReadOnlyList<int> values)
{
    private int _next;

    public bool IsExhausted => _next >= values.Count;

    /// <summary>A number from 0 to below <paramref name="count"/>.</summary>
    public int Next(int count) => IsExhausted ? 0 : values[_next++] % count;

    public T Of<T>(params ReadOnlySpan<T> options) => options[Next(options.Length)];
}
