using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>A fact that a pass makes of others, and that knows which. The object serves one question after the other.</summary>
internal abstract class PassSource : Fact, IFactSource
{
    private Fact[] _premises = [];
    private int _count;

    protected PassSource()
        : base(null, typeof(object)) => Source = this;

    public abstract FactSourceType SourceType { get; }

    /// <summary>What it was made of.</summary>
    public ReadOnlySpan<Fact> Premises => _premises.AsSpan(0, _count);

    public virtual IEnumerable<IFact> Facts => Premises.ToArray();

    /// <summary>Notes what it is made of now.</summary>
    protected void MadeOf(ReadOnlySpan<Fact> premises)
    {
        if (_premises.Length < premises.Length)
        {
            _premises = new Fact[premises.Length];
        }

        // One by one: a row is short, and the runtime's copying of references is a call.
        var places = _premises.AsSpan();
        for (var i = 0; i < premises.Length; i++)
        {
            places[i] = premises[i];
        }

        _count = premises.Length;
    }
}
