-- Divides words by the patterns in \hyphens: those that the other side breaks with.
local function read(name)
  local file = assert(io.open(name, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

local hyphens = token.get_macro("hyphens")
local language = lang.new()
language:patterns(read(hyphens .. "/hyph-en-us.pat.txt"))
language:hyphenation(read(hyphens .. "/hyph-en-us.hyp.txt"))
tex.language = language:id()
tex.lefthyphenmin = 2
tex.righthyphenmin = 3
