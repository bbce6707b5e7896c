using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>Objects that one question after the other uses, so that none is made anew: taken one by one, given back all at once.</summary>
internal sealed class Pool<TFact>(Func<TFact> make)
    where TFact : Fact
{
    private readonly List<TFact> _all = [];
    private int _kept;
    private int _taken;

    public TFact Take()
    {
        if (_taken == _all.Count)
        {
            _all.Add(make());
        }

        return _all[_taken++];
    }

    /// <summary>Gives back the one taken last.</summary>
    public void PutBack() => _all[--_taken].Value = null;

    /// <summary>Lets those taken so far stay taken.</summary>
    public void Keep() => _kept = _taken;

    /// <summary>Gives back all but what is kept.</summary>
    public void Return()
    {
        while (_taken > _kept)
        {
            PutBack();
        }
    }
}
