namespace NRules.Network;

/// <summary>
/// A value by which facts and tuples are looked up. Most types of values are numbers at heart (integers, enumerations, dates),
/// and are kept as one, so that no lookup boxes them. Immutable.
/// </summary>
internal readonly struct JoinKey
{
    // Stands for null, which equals null and no number.
    private static readonly object Nothing = new();

    private readonly object? _object;

    private JoinKey(long number, object? value)
    {
        Number = number;
        _object = value;
    }

    /// <summary>Whether the value is a number at heart.</summary>
    public bool IsNumber => _object is null;

    /// <summary>The number; zero for what is none.</summary>
    public long Number { get; }

    public static JoinKey Null => new(0, Nothing);

    public static IEqualityComparer<JoinKey> ByValue { get; } = new ValueComparer();

    public static IEqualityComparer<JoinKey> ByReference { get; } = new ReferenceComparer();

    public static JoinKey OfNumber(long number) => new(number, null);

    public static JoinKey OfObject(object? value) => new(0, value ?? Nothing);

    private sealed class ValueComparer : IEqualityComparer<JoinKey>
    {
        public bool Equals(JoinKey x, JoinKey y)
            => x.Number == y.Number
               && (ReferenceEquals(x._object, y._object) || (x._object is { } value && value.Equals(y._object)));

        public int GetHashCode(JoinKey key) => key._object is { } value ? value.GetHashCode() : key.Number.GetHashCode();
    }

    private sealed class ReferenceComparer : IEqualityComparer<JoinKey>
    {
        public bool Equals(JoinKey x, JoinKey y) => ReferenceEquals(x._object, y._object);

        public int GetHashCode(JoinKey key) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key._object);
    }
}
