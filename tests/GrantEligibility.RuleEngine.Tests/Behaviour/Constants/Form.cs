using System.Globalization;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Constants;

/// <summary>A fact with a property of each type that rules compare with constants. The same fact as long as it is the same object.</summary>
public sealed class Form(string name)
{
    public string Name { get; } = name;

    public int Number { get; set; }

    public int? Count { get; set; }

    public long Large { get; set; }

    public short Small { get; set; }

    public byte Tiny { get; set; }

    public uint Unsigned { get; set; }

    public string? Text { get; set; }

    public DayOfWeek Day { get; set; }

    public DayOfWeek? Closed { get; set; }

    public DateOnly Filed { get; set; }

    public DateOnly? Answered { get; set; }

    public DateTime Read { get; set; }

    public DateTimeOffset Stamped { get; set; }

    public TimeSpan Took { get; set; }

    public Guid Id { get; set; }

    public bool Signed { get; set; }

    public bool? Sealed { get; set; }

    public char Letter { get; set; }

    public double Rate { get; set; }

    public double? Share { get; set; }

    public float Weight { get; set; }

    public decimal Sum { get; set; }

    public object? Anything { get; set; }

    public Type? Kind { get; set; }

    public Folded Folded { get; set; }

    public Word? Word { get; set; }

    public Plain? Plain { get; set; }

    public Form? Annex { get; set; }

    public override string ToString() => Name;
}

/// <summary>A value whose operator takes more values for equal than <see cref="Equals(object)"/> does.</summary>
public readonly struct Folded(string text) : IEquatable<Folded>
{
    public string Text { get; } = text;

    public static bool operator ==(Folded x, Folded y) => string.Equals(x.Text, y.Text, StringComparison.OrdinalIgnoreCase);

    public static bool operator !=(Folded x, Folded y) => !(x == y);

    public bool Equals(Folded other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Folded other && Equals(other);

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    public override string ToString() => Text;
}

/// <summary>A class whose operator compares lengths, whatever <see cref="Equals(object)"/> says.</summary>
public sealed class Word(string text)
{
    public string Text { get; } = text;

    public static bool operator ==(Word? x, Word? y) => x?.Text.Length == y?.Text.Length;

    public static bool operator !=(Word? x, Word? y) => !(x == y);

    public override bool Equals(object? obj) => obj is Word other && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    public override string ToString() => Text;
}

/// <summary>A class that is equal by its value, and has no operator: the language compares references.</summary>
public sealed class Plain(int value)
{
    public int Value { get; } = value;

    public override bool Equals(object? obj) => obj is Plain other && other.Value == Value;

    public override int GetHashCode() => Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
