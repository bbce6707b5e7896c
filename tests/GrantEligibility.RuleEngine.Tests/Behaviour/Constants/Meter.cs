namespace GrantEligibility.RuleEngine.Tests.Behaviour.Constants;

/// <summary>A fact whose property counts how often it is read, and may refuse to be.</summary>
public sealed class Meter(string name)
{
    private int _reading;

    public string Name { get; } = name;

    public bool IsBroken { get; set; }

    public int Reads { get; private set; }

    public int Reading
    {
        get
        {
            Reads++;
            return IsBroken ? throw new InvalidOperationException($"{Name} is broken.") : _reading;
        }

        set => _reading = value;
    }

    public override string ToString() => Name;
}
