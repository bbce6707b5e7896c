namespace GrantEligibility.RuleEngine.Tests.Behaviour;

/// <summary>A fact that changes in place; it is the same fact as long as it is the same object.</summary>
public sealed class Agency(string name)
{
    public string Name { get; } = name;

    public string State { get; set; } = "IL";

    public int Officers { get; set; }

    public IReadOnlyList<string> Units { get; set; } = [];

    public string? FirstUnit => Units.Count > 0 ? Units[0] : null;

    // Expressions cannot assign.
    public void Grow() => Officers++;

    public void MoveTo(string state) => State = state;

    public override string ToString() => Name;
}

/// <summary>A report that an agency filed.</summary>
public sealed class Report(string id, string agency)
{
    public string Id { get; } = id;

    public string Agency { get; set; } = agency;

    public int Year { get; set; } = 2020;

    public int Incidents { get; set; }

    public override string ToString() => Id;
}

/// <summary>A certificate that an agency holds.</summary>
public sealed class Certificate(string id, string agency)
{
    public string Id { get; } = id;

    public string Agency { get; set; } = agency;

    public string Body { get; set; } = "calea";

    public bool IsValid { get; set; } = true;

    public override string ToString() => Id;
}

/// <summary>A fact equal to every other of the same values.</summary>
/// <param name="About">Whom the note is about.</param>
/// <param name="Text">What it says.</param>
public sealed record Note(string About, string Text)
{
    public override string ToString() => $"{About}:{Text}";
}
