namespace GrantEligibility.RuleEngine.Tests.Network;

/// <summary>Facts without any meaning, so that a test can give them one.</summary>
internal abstract class Thing(int id)
{
    public int Id { get; } = id;

    public string? Group { get; set; }

    public int Number { get; set; }

    public override string ToString() => $"{GetType().Name}{Id}({Group},{Number})";
}

internal sealed class Left(int id) : Thing(id);

internal sealed class Right(int id) : Thing(id);

internal sealed class Third(int id) : Thing(id);

/// <summary>What a rule concluded, in one line.</summary>
internal sealed record Noted(string Text);
